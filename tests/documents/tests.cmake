convenor_test(documents/TextTest documents)
convenor_test(documents/LayoutTest documents)
convenor_test(documents/WritersTest documents)
convenor_test(documents/AgendaDocumentTest documents)
