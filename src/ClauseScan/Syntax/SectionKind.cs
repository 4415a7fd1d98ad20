namespace ClauseScan.Syntax;

/// <summary>The parts of an agreement that stand outside its numbered terms.</summary>
internal enum SectionKind
{
    Preamble,
    Recitals,
    Schedule,
    Signature,
}
