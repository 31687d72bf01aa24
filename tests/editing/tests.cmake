convenor_test(editing/PlanEditorTest editing exchange)
convenor_test(editing/DoubleBookingTest editing exchange)
convenor_test(editing/UndoTest editing exchange)
convenor_test(editing/PrintoutTest editing exchange)
convenor_test(editing/AgendaEditsTest editing exchange)
convenor_test(editing/PlanCheckerTest editing exchange)
# Every item model over random changes: it watches the tables too.
convenor_test(editing/RandomEditsTest tables editing exchange PkgConfig::SQLITE3)
