namespace ClauseScan.Web.Review;

/// <summary>A stored file to be sent; whoever gets it disposes the stream.</summary>
public sealed record StoredContent(string FileName, string ContentType, Stream Content);
