using ClauseScan.Analyzers.Classification;

namespace ClauseScan.Training;

/// <summary>One provision of a labelled agreement.</summary>
/// <param name="Agreement">The agreement's place in its list.</param>
/// <param name="Features">Its features.</param>
/// <param name="Answers">For each head 1 (yes), 0 (no) or <see cref="ExampleSet.Unknown"/>.</param>
internal sealed record Example(int Agreement, FeatureVector Features, sbyte[] Answers);
