convenor_test(exchange/ChangeLinesTest exchange)
convenor_test(exchange/SamplesTest exchange)
convenor_test(exchange/AgendaCsvTest exchange)
convenor_test(exchange/PeopleCsvTest exchange)
