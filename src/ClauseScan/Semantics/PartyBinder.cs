using System.Collections.Immutable;
using ClauseScan.Text;

namespace ClauseScan.Semantics;

/// <summary>Finds the parties: in the opening, else in the first articles, else where they sign, else among the roles that the text speaks of.</summary>
internal static class PartyBinder
{
    private static readonly HashSet<string> Generic = ["公司", "本公司"];
    private const int SignatureReach = 6000;

    internal static PartyTable Bind(AgreementText text)
    {
        var collectives = new List<CollectiveName>();
        var groups = Declared(text, collectives);
        var territories = new TerritoryBinder(text);
        var signatures = SignatureZone(text);
        var signed = LabelledPartyReader.Read(text.Folded, signatures.Start, signatures.End);
        var parties = ImmutableArray.CreateBuilder<PartySymbol>();
        foreach (var group in groups)
        {
            parties.Add(PartyJoiner.ToSymbol(text, territories, signed, group, groups));
        }

        return new PartyTable(parties.ToImmutable(), collectives);
    }

    private static List<List<PartyDeclaration>> Declared(AgreementText text, List<CollectiveName> collectives)
    {
        var opening = text.Opening;
        var found = new List<PartyDeclaration>();
        if (text.Preamble is { } preamble)
        {
            ReadAll(text, preamble, found, collectives);
        }

        var groups = PartyJoiner.Join(found);
        if (groups.Count < 2)
        {
            found.Clear();
            collectives.Clear();
            ReadAll(text, opening, found, collectives);
            groups = PartyJoiner.Join(found);
        }

        found.AddRange(LaterRoles(text));
        groups = PartyJoiner.Join(found);

        if (groups.Count < 2)
        {
            var zone = SignatureZone(text);
            found.AddRange(LabelledPartyReader.Read(text.Folded, zone.Start, zone.End));
            found.AddRange(SignaturePartyReader.Read(text.Folded, zone.Start, zone.End));
            groups = PartyJoiner.Join(found);
        }

        if (groups.Count < 2)
        {
            found.AddRange(RolePartyReader.Read(text.Content, 2 - groups.Count, [.. found.SelectMany(d => d.Aliases)]));
            groups = PartyJoiner.Join(found);
        }

        return groups;
    }

    private static TextSpan SignatureZone(AgreementText text)
    {
        var start = text.Signatures?.Start ?? Math.Max(0, text.BodyEnd - SignatureReach);
        return TextSpan.FromBounds(start, Math.Max(start, Math.Min(text.BodyEnd, start + SignatureReach)));
    }

    /// <summary>
    /// Parties that a Chinese text names by role only in its articles: where the preamble leaves it to the first article, the company that a joint
    /// venture founds, a second form in the same file.
    /// </summary>
    private static IEnumerable<PartyDeclaration> LaterRoles(AgreementText text) =>
        ChinesePartyReader.Read(text.Folded, 0, text.BodyEnd).Where(d => RoleLexicon.IsRole(d.Aliases[0]) && !Generic.Contains(d.Aliases[0]));

    private static void ReadAll(AgreementText text, TextSpan zone, List<PartyDeclaration> found, List<CollectiveName> collectives)
    {
        var labelled = LabelledPartyReader.Read(text.Folded, zone.Start, zone.End);
        var running = EnglishPartyReader.Read(text.Folded, zone.Start, zone.End, collectives);
        var chinese = ChinesePartyReader.Read(text.Folded, zone.Start, zone.End);
        found.AddRange(labelled);
        found.AddRange(chinese);
        found.AddRange(running);
    }
}
