namespace ClauseScan.Corpus.Tests.Rendering;

/// <summary>The fonts of a rendered PDF; none is embedded.</summary>
internal enum PdfFont
{
    Helvetica,
    HelveticaBold,

    /// <summary>STSong-Light, for all that Helvetica lacks.</summary>
    Song,
}
