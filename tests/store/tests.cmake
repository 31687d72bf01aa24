convenor_test(store/PlanStoreTest store)
convenor_test(store/SaveCopyTest store)
convenor_test(store/RefusalTest store PkgConfig::SQLITE3)
convenor_test(store/SharingTest store PkgConfig::SQLITE3)
convenor_test(store/SchemaTest store PkgConfig::SQLITE3)
convenor_test(store/RoundTripTest store)
convenor_test(store/FaultTest store)

# The second process of the tests.
add_executable(store_helper store/StoreHelper.cpp)
target_link_libraries(store_helper PRIVATE convenor_flags store PkgConfig::SQLITE3)
target_include_directories(store_helper PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
