namespace ClauseScan.Documents;

/// <summary>What a file's content says it is.</summary>
/// <param name="Reader">Which reader takes it; <see cref="FileReader.None"/> for a format that is recognised and not read.</param>
/// <param name="Advice">For a format that is not read: one sentence that names it and says what to do.</param>
internal sealed record FileFormat(FileReader Reader, string Advice = "")
{
    public static FileFormat Pdf { get; } = new(FileReader.Pdf);

    public static FileFormat Word { get; } = new(FileReader.Word);

    public static FileFormat PlainText { get; } = new(FileReader.PlainText);

    /// <summary>A format that is not read.</summary>
    public static FileFormat NotRead(string advice) => new(FileReader.None, advice);
}
