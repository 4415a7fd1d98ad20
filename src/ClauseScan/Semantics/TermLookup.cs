using System.Collections.Immutable;
using ClauseScan.Text;

namespace ClauseScan.Semantics;

/// <summary>Finds the uses of defined terms, the longest at each place.</summary>
internal sealed class TermLookup
{
    private readonly Node _root = new();

    internal TermLookup(ImmutableArray<DefinedTermSymbol> terms)
    {
        foreach (var term in terms)
        {
            var node = _root;
            for (var i = 0; i < term.Name.Length; i++)
            {
                if (i == term.Name.Length - 1 && i >= 3 && term.Name[i] == 's')
                {
                    node.Plural ??= term;
                }

                node = node.Next(term.Name[i]);
            }

            node.Term ??= term;
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
            if (i == 0 || !FoldedText.IsWordCharacter(content[i]) || !FoldedText.IsWordCharacter(content[i - 1]))
            {
                length = LongestAt(content, i, end, out var term);
                if (term is not null && !found.Contains(term))
                {
                    found.Add(term);
                }
            }

            i += Math.Max(1, length);
        }

        return found.ToImmutable();
    }

    /// <summary>The term with the longest name at a place of a text whose lines may break between its words, and the length it takes up there.</summary>
    private int LongestAt(string content, int at, int end, out DefinedTermSymbol? longest)
    {
        longest = null;
        var length = 0;
        var node = _root;
        var i = at;
        while (i < end)
        {
            var isBlank = char.IsWhiteSpace(content[i]);
            if (!node.TryNext(isBlank ? ' ' : content[i], out node))
            {
                break;
            }

            do
            {
                i++;
            }
            while (isBlank && i < end && char.IsWhiteSpace(content[i]));

            if ((node.Term ?? node.Plural) is not null && WholeLength(content, at, i) is var whole and > 0)
            {
                // The name behind a plural is one character longer than what stands here.
                longest = node.Plural ?? node.Term;
                length = whole;
            }
        }

        return length;
    }

    /// <summary>The length of a name that ends before <paramref name="after"/>, a plural "s" included; 0 where a word goes on there.</summary>
    private static int WholeLength(string content, int at, int after)
    {
        var length = after - at;
        if (after >= content.Length || !FoldedText.IsWordCharacter(content[after]) || !FoldedText.IsWordCharacter(content[after - 1]))
        {
            return length;
        }

        return content[after] == 's' && (after + 1 >= content.Length || !FoldedText.IsWordCharacter(content[after + 1])) ? length + 1 : 0;
    }

    private sealed class Node
    {
        private Dictionary<char, Node>? _next;

        /// <summary>The term whose name ends here.</summary>
        internal DefinedTermSymbol? Term { get; set; }

        /// <summary>The term whose name ends here but for an "s".</summary>
        internal DefinedTermSymbol? Plural { get; set; }

        internal Node Next(char key)
        {
            _next ??= [];
            if (!_next.TryGetValue(key, out var node))
            {
                _next.Add(key, node = new Node());
            }

            return node;
        }

        internal bool TryNext(char key, out Node node)
        {
            node = this;
            return _next is not null && _next.TryGetValue(key, out node!);
        }
    }
}
