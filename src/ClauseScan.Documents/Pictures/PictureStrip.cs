namespace ClauseScan.Documents.Pictures;

/// <summary>Some rows of a picture, over its whole width.</summary>
/// <param name="Top">The first row, from 0.</param>
/// <param name="Height">How many rows.</param>
/// <param name="Form">The entries of a PDF image's dictionary that say how the dots are stored: colours, bits, filter.</param>
/// <param name="Data">The dots as stored.</param>
internal sealed record PictureStrip(int Top, int Height, string Form, ReadOnlyMemory<byte> Data);
