"""The comparison itself: what it takes for the same, and what it doesn't."""

import sys
import unittest

from rig import Stage
from run import faults

A, B = "01a20464-1aae-7b70-8201-6e8d18dc6920", "01a20464-1b01-7a51-b248-33c9aa70dbd3"


def found(expected, sdk, ours, different=()):
    return list(faults(expected, dict(different), sdk, ours))


class Comparison(unittest.TestCase):
    def test_the_same_is_the_same(self):
        self.assertEqual(found({"a": 1}, {"a": 1, "b": [2]}, {"a": 1, "b": [2]}), [])

    def test_every_kind_of_difference_is_found(self):
        for sdk, ours in (({"a": 1}, {"a": 2}), ({"a": 2}, {"a": 2}), ({"a": 1}, {}), ({}, {"a": 1}),
                          ({"a": 1, "b": {"c": [1]}}, {"a": 1, "b": {"c": [2]}}),
                          ({"a": 1, "b": [1]}, {"a": 1, "b": [1, 1]}), ({"a": 1}, {"a": 1, "b": 2})):
            self.assertTrue(found({"a": 1}, sdk, ours), (sdk, ours))

    def test_nothing_expected_is_a_fault(self):
        self.assertTrue(found({}, {"a": 1}, {"a": 1}))

    def test_a_difference_on_purpose_must_be_there(self):
        on_purpose = {"b": ("x", "y", "why")}
        self.assertEqual(found({"a": 1}, {"a": 1, "b": "x"}, {"a": 1, "b": "y"}, on_purpose), [])
        for sdk, ours in (("y", "y"), ("x", "x"), ("y", "x")):
            self.assertTrue(found({"a": 1}, {"a": 1, "b": sdk}, {"a": 1, "b": ours}, on_purpose))
        self.assertTrue(found({"a": 1}, {"a": 1}, {"a": 1}, on_purpose))
        self.assertTrue(found({"a": 1}, {"a": 1, "b": 3}, {"a": 1, "b": 3}, {"b": (3, 3, "why")}))

    def test_ids_are_numbered_and_times_and_places_named(self):
        stage = Stage("sdk")
        plain = stage.plain({"ids": [A, B, f"x {A}"], "startedAtMs": 5, "at": stage.path("f"), "none": None})
        self.assertEqual(plain, {"ids": ["<id 1>", "<id 2>", "x <id 1>"], "startedAtMs": "<time>",
                                 "at": "<work>/f", "none": None})
        self.assertNotEqual(stage.plain([A, A]), stage.plain([A, B]))


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
