namespace ClauseScan.Cli;

/// <summary>Standard output that takes no more.</summary>
internal sealed class OutputLostException(Exception cause) : Exception(cause.Message, cause);
