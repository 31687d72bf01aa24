# Measures: run by hand, never by ctest; built with everything else, so that they go on compiling. Precompiled headers and no
# moc (they have no objects of their own) make them cheap. convenor_bench(NAME FILE LIBS...)
function(convenor_bench name file)
    add_executable(${name} ${file})
    set_target_properties(${name} PROPERTIES AUTOMOC OFF AUTORCC OFF UNITY_BUILD OFF)
    target_link_libraries(${name} PRIVATE convenor_flags ${ARGN})
    target_precompile_headers(${name} REUSE_FROM pch_core)
endfunction()
convenor_bench(store_bench bench/StoreBench.cpp store PkgConfig::SQLITE3)
# What an edit of a large plan costs: build it in release, run it by hand (a loaded machine makes no verdict).
convenor_bench(domain_bench bench/DomainBench.cpp domain)
# What the full check of a plan of FOSDEM's size costs.
convenor_bench(rules_bench bench/RulesBench.cpp exchange)
# What the window costs: key to repaint, start.
add_executable(window_bench bench/WindowBench.cpp bench/PeopleBench.cpp bench/PeopleBench.h bench/GroupsBench.cpp bench/GroupsBench.h bench/HelpdeskBench.cpp bench/HelpdeskBench.h bench/GridBench.cpp bench/GridBench.h ${CMAKE_SOURCE_DIR}/app/Application.cpp)
set_target_properties(window_bench PROPERTIES UNITY_BUILD OFF)
target_link_libraries(window_bench PRIVATE convenor_flags ui translations Qt6::Test)
target_include_directories(window_bench PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
target_precompile_headers(window_bench REUSE_FROM pch_test)
target_compile_options(window_bench PRIVATE $<$<CONFIG:Debug>:-O0>)
convenor_bench(edit_bench bench/EditBench.cpp editing exchange)
# What it costs to lay out long papers.
convenor_bench(layout_bench bench/LayoutBench.cpp documents)
# What the reader of spreadsheets makes of a file: tests/bench/sheets.py compares it with other programs.
convenor_bench(sheets_dump bench/SheetsDump.cpp sheets)
# What it costs to read tables, and what is found in them.
convenor_bench(table_bench bench/TableBench.cpp exchange)
# What a pasted programme costs, and what is found in files.
convenor_bench(programme_bench bench/ProgrammeBench.cpp programme)
# Who stands in a list twice: recall, precision, CPU time.
convenor_bench(duplicates_bench bench/DuplicatesBench.cpp domain)
target_compile_definitions(duplicates_bench PRIVATE NAMES_FILE="${CMAKE_CURRENT_SOURCE_DIR}/bench/names.txt")
# What a repair costs after cancellations and late arrivals, beside a free division.
convenor_bench(repair_bench bench/RepairBench.cpp groups)
