using System.Collections.Immutable;
using System.Globalization;

namespace ClauseScan.Analyzers.Phrases;

/// <summary>Reads pattern files.</summary>
/// <remarks>
/// A line is "family rank roles name: elements" or "veto families rank name: elements". Elements are names of concepts; "a|b" fits either,
/// "a?" may be absent, "^a" is the operative word, "..12" lets twelve units stand between, "..12!a!b" lets none of them begin an a or b.
/// Elements without a gap between them stand side by side. "#" opens a comment.
/// </remarks>
internal static class PatternFile
{
    internal static void Read(TextReader reader, ConceptTable concepts, List<PhrasePattern> patterns, List<PhrasePattern> vetoes)
    {
        while (reader.ReadLine() is { } line)
        {
            if (string.IsNullOrWhiteSpace(line) || line[0] == '#')
            {
                continue;
            }

            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0)
            {
                throw new FormatException($"No colon in pattern: {line}");
            }

            var head = line[..colon].Split(' ', 4, StringSplitOptions.RemoveEmptyEntries);
            var elements = ReadElements(line[(colon + 1)..], concepts);
            if (head[0] == "veto")
            {
                vetoes.Add(new PhrasePattern(head[3], ReadFamilies(head[1]), ReadNumber(head[2]), default, elements));
            }
            else
            {
                patterns.Add(new PhrasePattern(head[3], ReadFamilies(head[0]), ReadNumber(head[1]), ReadRoles(head[2]), elements));
            }
        }
    }

    private static ImmutableArray<PatternElement> ReadElements(string text, ConceptTable concepts)
    {
        var elements = ImmutableArray.CreateBuilder<PatternElement>();
        var gap = 0;
        var barred = ConceptSet.Empty;
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (word.StartsWith("..", StringComparison.Ordinal))
            {
                var parts = word[2..].Split('!');
                gap = ReadNumber(parts[0]);
                barred = SetOf(parts.Skip(1), concepts);
                continue;
            }

            var isAnchor = word[0] == '^';
            var isOptional = word[^1] == '?';
            var names = word[(isAnchor ? 1 : 0)..(isOptional ? ^1 : ^0)];
            elements.Add(new PatternElement(SetOf(names.Split('|'), concepts), gap, barred, isOptional, isAnchor));
            gap = 0;
            barred = ConceptSet.Empty;
        }

        return elements.ToImmutable();
    }

    private static ConceptSet SetOf(IEnumerable<string> names, ConceptTable concepts)
    {
        var set = ConceptSet.Empty;
        foreach (var name in names)
        {
            set |= ConceptSet.Of(Known(name, concepts));
        }

        return set;
    }

    private static int Known(string name, ConceptTable concepts) =>
        concepts.Find(name) is var id and >= 0 ? id : throw new FormatException($"No lexicon has the concept {name}.");

    private static int ReadNumber(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);

    private static TransferFamily[] ReadFamilies(string text) =>
        text == "all" ? TransferFamilies.All : Array.ConvertAll(text.Split(','), ReadFamily);

    private static TransferFamily ReadFamily(string text) => text switch
    {
        "assignment" => TransferFamily.Assignment,
        "joint" => TransferFamily.JointOwnership,
        "contribution" => TransferFamily.Contribution,
        "licence" => TransferFamily.Licence,
        "know-how" => TransferFamily.KnowHow,
        "service" => TransferFamily.Service,
        "option" => TransferFamily.Option,
        _ => throw new FormatException($"Unknown family {text}."),
    };

    private static PartyRoles ReadRoles(string text) => text switch
    {
        "gives" => PartyRoles.SubjectGives,
        "gets" => PartyRoles.SubjectGets,
        "to" => PartyRoles.ObjectGets,
        "mutual" => PartyRoles.Mutual,
        _ => throw new FormatException($"Unknown roles {text}."),
    };
}
