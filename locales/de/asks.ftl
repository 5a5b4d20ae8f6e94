# Questions that are offered, and that stand before what may answer them, when a question was not understood for
# sure (notice::talk). More of them stand in answers.ftl.

# Before what may answer a question, each part under the question that it answers.
answer-maybe = Das habe ich nicht sicher verstanden. Vielleicht hilft Ihnen das:
# Before passages of the letter that may answer.
answer-places = Vielleicht steht es an diesen Stellen im Brief:

## Questions to choose from

ask-direct_debit = Wird das Geld abgebucht?
ask-instalments = Kann ich in Raten zahlen?
ask-already_paid = Was ist, wenn ich schon bezahlt habe?
ask-when_received = Wann bekomme ich das Geld?
ask-how_computed = Wie wurde das berechnet?
ask-object_form = In welcher Form muss ich mich wehren?
ask-object_cost = Was kostet es, wenn ich mich wehre?
ask-should_object = Soll ich mich wehren?
ask-lawyer = Brauche ich einen Anwalt?
ask-mistake = Was ist, wenn etwas falsch ist?
ask-submit_where = Wohin schicke ich die Unterlagen?
ask-missed = Was ist, wenn der Tag schon vorbei ist?
ask-away = Was ist, wenn ich krank oder verreist bin?
ask-addressee = An wen ist der Brief?
ask-letter_date = Von wann ist der Brief?
ask-summary = Was steht kurz gesagt im Brief?
ask-enforcement = Was kann die Behörde erzwingen?
ask-why = Warum habe ich diesen Brief bekommen?
ask-office_hours = Wann ist das Amt offen?
ask-office_where = Wo ist das Amt?
ask-appointment_move = Was ist, wenn ich zum Termin nicht kann?
ask-letter_late = Was ist, wenn der Brief spät kam?
ask-moved = Was ist, wenn ich umgezogen bin?
ask-not_me = Was ist, wenn der Brief nicht für mich ist?
ask-missing_page = Fehlt eine Seite?
ask-language = Was ist, wenn ich kein Deutsch verstehe?
ask-write_letter = Wer schreibt mir eine Antwort?
