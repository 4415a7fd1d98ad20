namespace ClauseScan.Catalogue.Reading;

/// <summary>The data files that the engine carries.</summary>
internal static class EmbeddedData
{
    /// <summary>A file of Catalogue/Data.</summary>
    public static byte[] Bytes(string name)
    {
        using var stream = typeof(EmbeddedData).Assembly.GetManifestResourceStream("ClauseScan.Catalogue." + name)
            ?? throw new InvalidDataException($"The engine was built without {name}.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
