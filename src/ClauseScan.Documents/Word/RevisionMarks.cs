namespace ClauseScan.Documents.Word;

/// <summary>The marks around inserted and deleted words: "{+five+}" and "[-ten-]".</summary>
internal static class RevisionMarks
{
    internal static string Start(RevisionMark mark) => mark switch
    {
        RevisionMark.Inserted => "{+",
        RevisionMark.Deleted => "[-",
        _ => "",
    };

    internal static string End(RevisionMark mark) => mark switch
    {
        RevisionMark.Inserted => "+}",
        RevisionMark.Deleted => "-]",
        _ => "",
    };
}
