convenor_test(architecture/ArchitectureTest)
target_sources(tests_architecture PRIVATE
    architecture/Examples.cpp architecture/IncludeRule.cpp architecture/SourceText.cpp architecture/TextRules.cpp)
# The folder that holds Qt's QtCore/, QtGui/ and so on.
find_path(CONVENOR_QT_INCLUDE_DIR QtCore/QString HINTS ${Qt6Core_INCLUDE_DIRS} REQUIRED)
target_compile_definitions(tests_architecture PRIVATE
    CONVENOR_SOURCE_DIR="${CMAKE_SOURCE_DIR}" CONVENOR_QT_INCLUDE_DIR="${CONVENOR_QT_INCLUDE_DIR}")
