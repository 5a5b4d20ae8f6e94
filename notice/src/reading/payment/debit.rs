//! Direct debit: whether the authority collects the money itself.

use crate::reading::text::{Text, cue};

/// Whether the authority collects the money itself. A form for a mandate or an offer of one is not enough.
pub(super) fn direct_debit(text: &Text) -> bool {
    let collects = cue!(
        r"(wird|werden|haben wir|buchen wir|ziehen wir).{0,120}(von ihrem|ihrem|vom|von dem|zu lasten ihres).{0,60}konto.{0,160}(abgebucht|eingezogen|ab\b|ein\b)|(wird|werden).{0,80}(abgebucht|eingezogen|per lastschrift|durch lastschrift|im lastschriftverfahren|mittels (sepa-?)?(basis-?)?lastschrift)|(sepa-?)?(basis-?)?lastschriftmandat (liegt|ist).{0,30}(vor|erteilt)|liegt.{0,40}(lastschriftmandat|sepa-mandat|einzugsermächtigung)( \([^)]{0,60}\))? vor|wir buchen.{0,120} am \d|sie nehmen am (sepa-?)?(lastschrift|abbuchungs|einzugs)|uns (erteilten|vorliegenden) (sepa-?)?(lastschrift)?mandat|auf ?grund (des|der|ihres|ihrer).{0,80}(lastschriftmandats|einzugsermächtigung)"
    );
    let offer = cue!(
        r"(wenn|sofern|falls|soweit|möchten|können sie|\bgern|auf wunsch|empfehlen|erteilen sie|teilnahme|bequem|vorteil|sollten sie|bei (erteilung|vorliegen|erteilte[mr])|nicht am|kein (sepa|lastschrift)|ohne|nicht vor\b|liegt uns nicht|zwangs|vollstreck|vollzieh|beigetrieben|pfänd)"
    );
    // "liegt uns derzeit kein Mandat vor", whatever else the page says about mandates
    let none = cue!(
        r"\bkein(e|en)? ([a-z-]+ )?(sepa-?)?(basis-?)?(lastschrift)?-?(mandat|einzugsermächtigung)\b[^.]{0,30}\b(vor|erteilt)\b|(mandat|einzugsermächtigung)[^.]{0,80}\bnicht (mehr )?(vor|erteilt|gültig|verwendet|genutzt)\b|(bank|geldinstitut|kreditinstitut)[^.]{0,60}lastschrift[^.]{0,60}(zurück|nicht eingelöst)|lastschrift[^.]{0,80}(zurückgegeben|zurückgebucht|nicht eingelöst|geplatzt)|(abbuchungsauftrag|lastschrifteinzug|mandat|einzugsermächtigung) (besteht|liegt)[^.]{0,20}nicht\b|\bselbst (zu )?überweisen\b"
    );
    // "Kann die Lastschrift nicht eingelöst werden, sind die Kosten zu tragen" tells what would be
    let condition = cue!(r"^\W*(kann|können|wird|werden|sollte[n]?|falls|wenn|sofern|bei)\b");
    let refused = text.sentences.iter().any(|sentence| {
        let words = text.folded_of(sentence.clone());
        none.is_match(words) && !condition.is_match(words)
    });
    if refused {
        return false;
    }
    text.sentences.iter().any(|sentence| {
        let words = text.folded_of(sentence.clone());
        collects.is_match(words) && !offer.is_match(words)
    })
}
