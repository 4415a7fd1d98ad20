namespace ClauseScan.Web.Intake;

/// <summary>A file as it comes in.</summary>
/// <param name="Name">Its name, with folders where a folder was chosen ("Signed/licence.docx").</param>
/// <param name="Content">Its bytes, read once from here on.</param>
public sealed record IncomingFile(string Name, Stream Content);
