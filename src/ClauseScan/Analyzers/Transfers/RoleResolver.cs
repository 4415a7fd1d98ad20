using ClauseScan.Analyzers.Phrases;

namespace ClauseScan.Analyzers.Transfers;

/// <summary>Tells who gives and who gets from the parties around a pattern's operative word.</summary>
internal static class RoleResolver
{
    internal static (PartyReference? From, PartyReference? To, bool IsMutual) Resolve(
        PartyRoles roles,
        int anchor,
        IReadOnlyList<PartyMention> mentions,
        PhraseSequence sequence,
        IReadOnlyList<PartyReference> parties)
    {
        var subject = SubjectBefore(anchor, mentions);
        var after = mentions.Where(m => m.Start > anchor && !m.IsPossessive).ToList();
        PartyReference? from = null, to = null;
        switch (roles)
        {
            case PartyRoles.SubjectGives when IsPassive(sequence, anchor):
                from = after.FirstOrDefault(m => m.Before == "by")?.Party;
                to = (after.FirstOrDefault(m => m.IsRecipient) ?? mentions.FirstOrDefault(m => m.IsRecipient))?.Party;
                break;
            case PartyRoles.SubjectGives:
                from = subject?.Party;
                to = Recipient(anchor, mentions, after, from);
                break;
            case PartyRoles.SubjectGets:
                to = subject?.Party;
                from = after.FirstOrDefault(m => m.IsOblique && !m.Party.Is(to))?.Party;
                break;
            case PartyRoles.ObjectGets:
                to = mentions.FirstOrDefault(m => m.IsPossessive && m.End <= anchor && anchor - m.End <= 2)?.Party
                    ?? after.FirstOrDefault()?.Party
                    ?? mentions.FirstOrDefault(m => m.Start > anchor)?.Party;
                from = mentions.FirstOrDefault(m => m.Before is "by" or "由" && !m.Party.Is(to))?.Party;
                break;
            case PartyRoles.Mutual:
            default:
                return (null, null, true);
        }

        return Complete(from, to, parties, mentions);
    }

    /// <summary>Whether what one party makes belongs to that same party: "inventions made by Licensee shall belong to Licensee".</summary>
    internal static bool StaysWithItsMaker(PatternMatch match, IReadOnlyList<PartyMention> mentions, PartyReference? to)
    {
        var makers = match.Pattern.Roles switch
        {
            PartyRoles.ObjectGets => mentions.Where(m => m.Start < match.Anchor && m.IsOblique),
            PartyRoles.SubjectGets => mentions.Where(m => m.Start > match.Anchor && m.Before == "by"),
            _ => [],
        };
        return makers.Any() && makers.All(m => m.Party.Is(to));
    }

    private static (PartyReference? From, PartyReference? To, bool IsMutual) Complete(
        PartyReference? from,
        PartyReference? to,
        IReadOnlyList<PartyReference> parties,
        IReadOnlyList<PartyMention> mentions)
    {
        if (from?.Index == PartyReference.Each
            || (to?.Index == PartyReference.Each && from is null)
            || (from?.Index == PartyReference.Other && to is null)
            || (to?.Index == PartyReference.Other && from is null))
        {
            return (null, null, true);
        }

        from = Named(from, to);
        to = to?.Index == PartyReference.Each ? null : Named(to, from);
        from ??= OtherThan(to);
        to ??= OtherThan(from);
        return from is not null && from.Is(to) ? (from, null, false) : (from, to, false);

        PartyReference? Named(PartyReference? reference, PartyReference? counterpart) =>
            reference?.Index == PartyReference.Other ? OtherThan(counterpart) : reference;

        // The other of two parties; of more, the only other one that the sentence names.
        PartyReference? OtherThan(PartyReference? one)
        {
            if (one is not { IsOne: true })
            {
                return null;
            }

            var others = parties.Count == 2 && parties.Any(p => p.Is(one))
                ? parties.Where(p => !p.Is(one))
                : mentions.Select(m => m.Party).Where(p => p.IsOne && !p.Is(one)).DistinctBy(p => (p.Index, p.Index < 0 ? p.Name : ""));
            return others.Count() == 1 ? others.First() : null;
        }
    }

    private static PartyMention? SubjectBefore(int anchor, IReadOnlyList<PartyMention> mentions)
    {
        var before = mentions.Where(m => m.Start < anchor && !m.IsRecipient).ToList();
        var subjects = before.Where(m => !m.IsPossessive && !m.IsOblique).ToList();
        return subjects.FindLast(m => m.End >= anchor - 2)
            ?? subjects.FindLast(m => m.IsActor)
            ?? subjects.LastOrDefault()
            ?? before.LastOrDefault(m => m.IsPossessive || m.IsOblique);
    }

    private static PartyReference? Recipient(
        int anchor,
        IReadOnlyList<PartyMention> mentions,
        List<PartyMention> after,
        PartyReference? from)
    {
        var marked = mentions.LastOrDefault(m => m.Start < anchor && m.IsRecipient && anchor - m.End < 25 && !m.Party.Is(from));
        var next = after.FirstOrDefault(m => m.Start - anchor <= 3 && !m.Party.Is(from))
            ?? after.FirstOrDefault(m => m.IsRecipient && !m.Party.Is(from))
            ?? after.FirstOrDefault(m => !m.IsOblique && !m.Party.Is(from));
        var isChinese = marked is not null && next is not null && marked.Start > next.Start;
        return (isChinese ? marked : next ?? marked)?.Party;
    }

    private static bool IsPassive(PhraseSequence sequence, int anchor) =>
        anchor > 0 && sequence.Units[anchor - 1].Key is "be" or "is" or "are" or "been" or "被";
}
