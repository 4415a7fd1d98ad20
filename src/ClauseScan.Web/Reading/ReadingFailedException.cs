namespace ClauseScan.Web.Reading;

/// <summary>A file whose reading was given up. The message is for people and holds no words of the agreement.</summary>
internal sealed class ReadingFailedException(string message) : Exception(message);
