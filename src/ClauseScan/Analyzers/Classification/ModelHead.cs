namespace ClauseScan.Analyzers.Classification;

/// <summary>One question that a model answers.</summary>
/// <param name="Name">A category of diagnostics, or "any-assignment" and "any-licence", which cover marks and content too.</param>
/// <param name="Bias">The score of a provision without features.</param>
/// <param name="Scale">What one step of a stored weight is worth.</param>
/// <param name="Calibration">From score to share.</param>
internal sealed record ModelHead(string Name, double Bias, double Scale, Calibration Calibration);
