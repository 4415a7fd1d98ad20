namespace ClauseScan.Web.Files;

/// <summary>A file that holds more than may be stored.</summary>
internal sealed class FileTooLargeException : IOException;
