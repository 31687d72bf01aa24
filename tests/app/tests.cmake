# These run the program itself.
foreach(test CommandLineTest ShowCommandTest ApplyCommandTest ImportCommandTest EraseCommandTest DivideCommandTest ExportCommandTest ExportPapersTest GroupFilesTest RecordCommandTest PaperTextTest RefusedFilesTest AcknowledgedTest)
    convenor_test(app/${test} domain exchange)
    if(TARGET ${test})
        target_compile_definitions(${test} PRIVATE CONVENOR_PROGRAM="$<TARGET_FILE:convenor>")
        add_dependencies(${test} convenor)
    endif()
endforeach()
