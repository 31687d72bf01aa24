# These run the program itself.
foreach(test CommandLineTest ShowCommandTest ApplyCommandTest ImportCommandTest ImportAgendaTest EraseCommandTest DivideCommandTest BookCommandTest BookingRaceTest ExportCommandTest ExportPapersTest GroupFilesTest MeetingFilesTest RecordCommandTest PaperTextTest RefusedFilesTest AcknowledgedTest SendPackCommandTest)
    convenor_test(app/${test} domain exchange)
endforeach()
target_compile_definitions(tests_app PRIVATE CONVENOR_PROGRAM="$<TARGET_FILE:convenor>")
add_dependencies(tests_app convenor)
target_sources(tests_app PRIVATE exchange/MailReader.cpp)
target_link_libraries(tests_app PRIVATE store PkgConfig::GMIME)
