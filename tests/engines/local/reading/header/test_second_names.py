"""Labels in two scripts, of which a picture shows the second as single letters; people are invented."""

from tests.engines.local.reading.drawing import page
from tests.engines.local.reading.telling import only


def test_the_value_stands_behind_the_colon_of_the_second_name():
    report = only(
        page(
            [
                [(40, "Patient Name /"), (125, "I"), (145, "l: SALMA ODEH KHOURI"), (350, "Gender / J : Female")],
                [(40, "Date of Birth /"), (130, "J"), (150, ": 05/02/1989")],
                [],
                [(40, "Test"), (220, "Result"), (300, "Unit"), (380, "Reference Range")],
                [(40, "Sodium"), (220, "140"), (300, "mmol/L"), (380, "135 - 145")],
                [(40, "Urea"), (220, "4.2"), (300, "mmol/L"), (380, "2.8 - 8.1")],
            ]
        )
    )
    assert (report.patient.name, report.patient.sex) == ("SALMA ODEH KHOURI", "female")


def test_labels_of_one_script_stay_two():
    report = only(
        page(
            [
                [(40, "Patient Name / Ward: B4")],
                [(40, "Test"), (220, "Result"), (300, "Unit"), (380, "Reference Range")],
                [(40, "Sodium"), (220, "140"), (300, "mmol/L"), (380, "135 - 145")],
                [(40, "Urea"), (220, "4.2"), (300, "mmol/L"), (380, "2.8 - 8.1")],
            ]
        )
    )
    assert report.patient.name is None
