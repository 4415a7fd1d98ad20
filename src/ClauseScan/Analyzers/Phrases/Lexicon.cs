namespace ClauseScan.Analyzers.Phrases;

/// <summary>Words and phrases, each with the concepts it may stand for; a trie over units.</summary>
/// <remarks>
/// The file format: "[concept]" opens a section, every further line holds phrases parted by commas, "#" opens a comment.
/// </remarks>
internal sealed class Lexicon
{
    private readonly Node _root = new();

    /// <summary>Adds the sections of a lexicon file.</summary>
    /// <exception cref="FormatException">A phrase stands before the first section.</exception>
    internal void Read(TextReader reader, ConceptTable concepts)
    {
        var concept = -1;
        while (reader.ReadLine() is { } line)
        {
            var content = line.AsSpan().Trim();
            if (content.IsEmpty || content[0] == '#')
            {
                continue;
            }

            if (content[0] == '[')
            {
                concept = concepts.IdOf(content[1..^1].ToString());
                continue;
            }

            if (concept < 0)
            {
                throw new FormatException($"A phrase before the first section: {line}");
            }

            foreach (var range in content.Split(','))
            {
                var phrase = content[range].Trim();
                if (!phrase.IsEmpty)
                {
                    Add(PhraseUnits.KeysOf(phrase.ToString()), concept);
                }
            }
        }
    }

    /// <summary>Adds one phrase.</summary>
    internal void Add(IEnumerable<string> keys, int concept)
    {
        var node = _root;
        foreach (var key in keys)
        {
            node = node.Next(key);
        }

        if (node != _root)
        {
            node.Concepts.Add(concept);
        }
    }

    /// <summary>All readings of the phrases that start at a unit: the concept and the number of units.</summary>
    internal void ReadingsAt(IReadOnlyList<PhraseUnit> units, int start, List<PhraseReading> readings)
    {
        var node = _root;
        for (var i = start; i < units.Count; i++)
        {
            if (!node.TryNext(units[i].Key, out node))
            {
                return;
            }

            foreach (var concept in node.Concepts)
            {
                readings.Add(new PhraseReading(start, concept, i - start + 1));
            }
        }
    }

    private sealed class Node
    {
        private Dictionary<string, Node>? _next;

        internal List<int> Concepts { get; } = [];

        internal Node Next(string key)
        {
            _next ??= new Dictionary<string, Node>(StringComparer.Ordinal);
            if (!_next.TryGetValue(key, out var node))
            {
                node = new Node();
                _next.Add(key, node);
            }

            return node;
        }

        internal bool TryNext(string key, out Node node)
        {
            node = this;
            return _next is not null && _next.TryGetValue(key, out node!);
        }
    }
}
