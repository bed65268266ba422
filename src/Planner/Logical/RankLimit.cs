namespace MatViewDb.Planner.Logical;

/// <summary>Says that only rows with a rank up to a limit count.</summary>
/// <param name="Count">The largest rank.</param>
/// <param name="IsDistinct">True for DENSE_RANK, which counts different order values.</param>
public sealed record RankLimit(long Count, bool IsDistinct);
