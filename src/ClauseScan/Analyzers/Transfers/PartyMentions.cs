using ClauseScan.Analyzers.Phrases;

namespace ClauseScan.Analyzers.Transfers;

/// <summary>Finds the parties that a unit names.</summary>
internal static class PartyMentions
{
    /// <summary>The mentions in text order, the longest where several start or overlap.</summary>
    internal static List<PartyMention> In(PhraseSequence sequence, AgreementNames names)
    {
        var library = names.Library;
        var party = library.Concept("party");
        var each = library.Concept("each-party");
        var other = library.Concept("other-party");
        var modal = library.Concept("modal");
        var acting = sequence.Readings.Where(r => r.Concept == modal).Select(r => r.Start).ToHashSet();
        var mentions = new List<PartyMention>();
        foreach (var reading in sequence.Readings.OrderBy(r => r.Start).ThenByDescending(r => r.Length))
        {
            var isParty = reading.Concept == party;
            if ((!isParty && reading.Concept != each && reading.Concept != other)
                || (mentions.Count > 0 && reading.Start < mentions[^1].End))
            {
                continue;
            }

            var reference = isParty ? names.PartyOf(sequence, reading)
                : reading.Concept == each ? new PartyReference(PartyReference.Each, "each party")
                : new PartyReference(PartyReference.Other, "the other party");
            var last = sequence.Units[reading.End - 1].Key;
            var next = reading.End < sequence.Units.Count ? sequence.Units[reading.End].Key : "";
            var before = WordBefore(sequence, reading.Start);
            var isListed = before is "and" or "or" or "和" or "及" && mentions.Count > 0 && reading.Start - mentions[^1].End <= 2;
            mentions.Add(new PartyMention(
                reading.Start,
                reading.End,
                reference,
                before,
                last.EndsWith("'s", StringComparison.Ordinal) || last.EndsWith("s'", StringComparison.Ordinal) || next is "'" or "的",
                before is "to" or "for" or "with" or "upon" or "in" or "向" or "给" or "为" or "对" or "替" or "与" or "赴" or "到" or "帮助" or "助" or "予",
                acting.Contains(reading.End) || acting.Contains(reading.End + 1),
                isListed || before is "by" or "of" or "from" or "under" or "on" or "between" or "从" or "at" or "than"));
        }

        return mentions;
    }

    private static string WordBefore(PhraseSequence sequence, int start)
    {
        var i = start - 1;
        while (i >= 0 && sequence.Units[i].Key is "the" or "such" or "said" or "该" or "本")
        {
            i--;
        }

        return i < 0 ? "" : sequence.Units[i].Key;
    }
}
