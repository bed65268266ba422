namespace MatViewDb.Execution.Operators.Windows.Pieces;

/// <summary>
/// Is some rows of one partition: those from first on, count of them, with a few rows around them in view.
/// </summary>
/// <param name="Rows">The piece and what is in view of the same partition.</param>
/// <param name="First">Where the piece begins in these rows.</param>
/// <param name="Count">How many rows the piece has.</param>
/// <param name="Offset">How many rows of the partition came before the piece.</param>
internal readonly record struct WindowPiece(WindowRows Rows, int First, int Count, long Offset);
