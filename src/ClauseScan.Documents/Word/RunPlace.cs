namespace ClauseScan.Documents.Word;

/// <summary>The run that is being read.</summary>
internal sealed class RunPlace
{
    internal RunPlace(int paragraph, int index)
    {
        Paragraph = paragraph;
        Index = index;
    }

    /// <summary>The index of the run's paragraph, or -1 where it stands in none.</summary>
    internal int Paragraph { get; }

    /// <summary>The run's index in its paragraph.</summary>
    internal int Index { get; }

    /// <summary>The number of characters passed in the run.</summary>
    internal int Offset { get; set; }

    /// <summary>The run's own formatting.</summary>
    internal RunProperties Properties { get; set; } = RunProperties.None;

    /// <summary>The formatting with all that styles give it; null until it is asked for.</summary>
    internal RunProperties? Resolved { get; set; }
}
