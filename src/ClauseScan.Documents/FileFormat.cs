namespace ClauseScan.Documents;

/// <summary>What a file's content says it is.</summary>
/// <param name="Reader">Which reader takes it; <see cref="FileReader.None"/> for a format that is recognised and not read.</param>
/// <param name="Advice">For a format that is not read: one sentence that names it and says what to do.</param>
internal sealed record FileFormat(FileReader Reader, string Advice = "")
{
    /// <summary>For a format that is converted: the ending that its files have.</summary>
    public string Ending { get; private init; } = "";

    public static FileFormat Pdf { get; } = new(FileReader.Pdf);

    public static FileFormat Word { get; } = new(FileReader.Word);

    public static FileFormat PlainText { get; } = new(FileReader.PlainText);

    public static FileFormat Picture { get; } = new(FileReader.Picture);

    /// <summary>A format that LibreOffice makes a Word document of.</summary>
    /// <param name="ending">The name's ending by which LibreOffice knows the format, with its dot.</param>
    public static FileFormat Convertible(string ending) => new(FileReader.LibreOffice) { Ending = ending };

    /// <summary>A format that is not read.</summary>
    public static FileFormat NotRead(string advice) => new(FileReader.None, advice);
}
