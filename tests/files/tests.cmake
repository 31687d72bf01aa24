convenor_test(files/SafeFileTest files)
convenor_test(files/FileNamesTest files)
