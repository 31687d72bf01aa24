convenor_test(tables/RecordModelTest tables exchange)
convenor_test(tables/AgendaModelTest tables exchange)
convenor_test(tables/ListModelsTest tables exchange)
convenor_test(tables/HostileTextTest tables exchange)
