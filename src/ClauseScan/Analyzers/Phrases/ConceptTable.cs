namespace ClauseScan.Analyzers.Phrases;

/// <summary>Numbers for the names of concepts, at most 128.</summary>
internal sealed class ConceptTable
{
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];

    /// <summary>The number of a name, or -1 where no file uses it.</summary>
    internal int Find(string name) => _ids.GetValueOrDefault(name, -1);

    /// <summary>The name of a number that <see cref="IdOf"/> gave.</summary>
    internal string NameOf(int id) => _names[id];

    /// <summary>The number of a name, given to it on first use.</summary>
    /// <exception cref="FormatException">There are too many.</exception>
    internal int IdOf(string name)
    {
        if (!_ids.TryGetValue(name, out var id))
        {
            id = _ids.Count;
            if (id == 128)
            {
                throw new FormatException("More than 128 concepts.");
            }

            _ids.Add(name, id);
            _names.Add(name);
        }

        return id;
    }
}
