// All records, for those who work on any of them.
#pragma once

#include "domain/AgendaRecords.h"
#include "domain/GroupRecords.h"
#include "domain/HelpdeskRecords.h"
#include "domain/OutcomeRecords.h"
#include "domain/PaperRecords.h"
#include "domain/PeopleRecords.h"
#include "domain/PlanningRecords.h"
#include "domain/TextRecords.h"
