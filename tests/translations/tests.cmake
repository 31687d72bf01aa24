convenor_test(translations/CompleteTest translations)
target_compile_definitions(tests_translations PRIVATE
    CONVENOR_SOURCE_DIR="${CMAKE_SOURCE_DIR}" CONVENOR_BINARY_DIR="${CMAKE_CURRENT_BINARY_DIR}")
