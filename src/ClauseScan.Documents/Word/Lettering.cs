namespace ClauseScan.Documents.Word;

/// <summary>How the letters of a paragraph are set.</summary>
internal sealed class Lettering
{
    /// <summary>The number of bold letters.</summary>
    internal int Bold { get; private set; }

    /// <summary>The number of letters that are not bold.</summary>
    internal int Plain { get; private set; }

    /// <summary>The size of the smallest letter in half points.</summary>
    internal int Smallest { get; private set; } = int.MaxValue;

    /// <summary>Counts the letters among some characters of one formatting.</summary>
    internal void Add(ReadOnlySpan<char> characters, RunProperties formatting)
    {
        var letters = 0;
        foreach (var c in characters)
        {
            letters += char.IsLetter(c) ? 1 : 0;
        }

        if (letters > 0)
        {
            Bold += formatting.IsBold == true ? letters : 0;
            Plain += formatting.IsBold == true ? 0 : letters;
            Smallest = Math.Min(Smallest, formatting.HalfPoints ?? RunProperties.UsualHalfPoints);
        }
    }
}
