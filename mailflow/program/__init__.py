"""People, tracks, cohorts, enrollments: the rules of the program. Pure."""
