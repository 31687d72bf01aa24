# Measures: run by hand, never by ctest.
add_executable(store_bench bench/StoreBench.cpp)
target_link_libraries(store_bench PRIVATE convenor_flags store PkgConfig::SQLITE3)
# What an edit of a large plan costs: build it in release, run it by hand (a loaded machine makes no verdict).
add_executable(domain_bench bench/DomainBench.cpp)
target_link_libraries(domain_bench PRIVATE convenor_flags domain)
# What the window costs: key to repaint, start.
add_executable(window_bench bench/WindowBench.cpp bench/PeopleBench.cpp bench/PeopleBench.h bench/GroupsBench.cpp bench/GroupsBench.h ${CMAKE_SOURCE_DIR}/app/Application.cpp)
target_link_libraries(window_bench PRIVATE convenor_flags ui translations Qt6::Test)
target_include_directories(window_bench PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
add_executable(edit_bench bench/EditBench.cpp)
target_link_libraries(edit_bench PRIVATE convenor_flags editing exchange)
# What it costs to lay out long papers.
add_executable(layout_bench bench/LayoutBench.cpp)
target_link_libraries(layout_bench PRIVATE convenor_flags documents)
# What the reader of spreadsheets makes of a file: tests/bench/sheets.py compares it with other programs.
add_executable(sheets_dump bench/SheetsDump.cpp)
target_link_libraries(sheets_dump PRIVATE convenor_flags sheets)
# What it costs to read tables, and what is found in them.
add_executable(table_bench bench/TableBench.cpp)
target_link_libraries(table_bench PRIVATE convenor_flags exchange)
# Who stands in a list twice: recall, precision, CPU time.
add_executable(duplicates_bench bench/DuplicatesBench.cpp)
target_link_libraries(duplicates_bench PRIVATE convenor_flags domain)
target_compile_definitions(duplicates_bench PRIVATE NAMES_FILE="${CMAKE_CURRENT_SOURCE_DIR}/bench/names.txt")
# What a repair costs after cancellations and late arrivals, beside a free division.
add_executable(repair_bench bench/RepairBench.cpp)
target_link_libraries(repair_bench PRIVATE convenor_flags groups)
