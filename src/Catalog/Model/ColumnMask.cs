namespace MatViewDb.Catalog.Model;

/// <summary>Shows something else in the place of a column's values to all but root.</summary>
/// <param name="Column">The column, whose name stays while the mask is on it.</param>
/// <param name="DatabaseId">Database of the masking policy that the expression comes from.</param>
/// <param name="Policy">Name of that policy.</param>
/// <param name="ExpressionSql">What is shown, over the table's columns.</param>
public sealed record ColumnMask(string Column, long DatabaseId, string Policy, string ExpressionSql);
