# The interface.

language-name = Deutsch
# A sum of money: { $number } has two decimals.
format-euro = { $number } €
