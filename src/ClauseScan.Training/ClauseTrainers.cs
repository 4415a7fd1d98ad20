namespace ClauseScan.Training;

/// <summary>The trainer that this program was built with.</summary>
internal static class ClauseTrainers
{
    /// <summary>The trainer.</summary>
    public static IClauseTrainer Default { get; } =
#if MICROSOFTML
        new MicrosoftML.MicrosoftMLTrainer();
#else
        new MathNetTrainer();
#endif
}
