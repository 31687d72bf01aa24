# Measures: run by hand, never by ctest.
add_executable(store_bench bench/StoreBench.cpp)
target_link_libraries(store_bench PRIVATE convenor_flags store PkgConfig::SQLITE3)
# What an edit of a large plan costs: build it in release, run it by hand (a loaded machine makes no verdict).
add_executable(domain_bench bench/DomainBench.cpp)
target_link_libraries(domain_bench PRIVATE convenor_flags domain)
# What the window costs: key to repaint, start.
add_executable(window_bench bench/WindowBench.cpp ${CMAKE_SOURCE_DIR}/app/Application.cpp)
target_link_libraries(window_bench PRIVATE convenor_flags ui translations Qt6::Test)
target_include_directories(window_bench PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
add_executable(edit_bench bench/EditBench.cpp)
target_link_libraries(edit_bench PRIVATE convenor_flags editing exchange)
# What it costs to lay out long papers.
add_executable(layout_bench bench/LayoutBench.cpp)
target_link_libraries(layout_bench PRIVATE convenor_flags documents)
