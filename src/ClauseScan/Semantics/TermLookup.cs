using System.Collections.Immutable;
using ClauseScan.Text;

namespace ClauseScan.Semantics;

/// <summary>Finds the uses of defined terms, the longest at each place.</summary>
internal sealed class TermLookup
{
    private readonly Dictionary<char, List<DefinedTermSymbol>> _byFirst = [];

    internal TermLookup(ImmutableArray<DefinedTermSymbol> terms)
    {
        foreach (var term in terms)
        {
            if (!_byFirst.TryGetValue(term.Name[0], out var list))
            {
                _byFirst.Add(term.Name[0], list = []);
            }

            list.Add(term);
        }

        foreach (var list in _byFirst.Values)
        {
            list.Sort((a, b) => b.Name.Length.CompareTo(a.Name.Length));
        }
    }

    /// <summary>Each term that occurs in a span, once, in order of first use. A plural "s" more or less is the same term.</summary>
    internal ImmutableArray<DefinedTermSymbol> In(string content, TextSpan span)
    {
        var found = ImmutableArray.CreateBuilder<DefinedTermSymbol>();
        var end = Math.Min(span.End, content.Length);
        var i = span.Start;
        while (i < end)
        {
            var length = 0;
            if (_byFirst.TryGetValue(content[i], out var candidates) && (i == 0 || !FoldedText.IsWordCharacter(content[i]) || !FoldedText.IsWordCharacter(content[i - 1])))
            {
                foreach (var term in candidates)
                {
                    length = LengthAt(content, i, end, term.Name);
                    if (length > 0)
                    {
                        if (!found.Contains(term))
                        {
                            found.Add(term);
                        }

                        break;
                    }
                }
            }

            i += Math.Max(1, length);
        }

        return found.ToImmutable();
    }

    private static int LengthAt(string content, int at, int end, string name)
    {
        var length = Matched(content, at, end, name);
        if (length == 0 && name.Length > 3 && name[^1] == 's')
        {
            length = Matched(content, at, end, name.AsSpan(0, name.Length - 1));
        }

        if (length == 0)
        {
            return 0;
        }

        var after = at + length;
        if (after >= content.Length || !FoldedText.IsWordCharacter(content[after]) || !FoldedText.IsWordCharacter(content[after - 1]))
        {
            return length;
        }

        return content[after] == 's' && (after + 1 >= content.Length || !FoldedText.IsWordCharacter(content[after + 1])) ? length + 1 : 0;
    }

    /// <summary>The length that a name takes up in a text whose lines may break between its words; 0 where it does not stand there.</summary>
    private static int Matched(string content, int at, int end, ReadOnlySpan<char> name)
    {
        var i = at;
        foreach (var c in name)
        {
            if (c == ' ')
            {
                var from = i;
                while (i < end && char.IsWhiteSpace(content[i]))
                {
                    i++;
                }

                if (i == from)
                {
                    return 0;
                }
            }
            else if (i >= end || content[i++] != c)
            {
                return 0;
            }
        }

        return i - at;
    }
}
