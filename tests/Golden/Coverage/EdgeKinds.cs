namespace MatViewDb.Golden.Coverage;

/// <summary>Names what a function must be tried with.</summary>
[Flags]
internal enum EdgeKinds
{
    None = 0,

    /// <summary>NULL as an argument, or in the rows of an aggregate.</summary>
    Null = 1,

    /// <summary>'', [], {} or another value without content.</summary>
    Empty = 1 << 1,

    /// <summary>An aggregate over no row.</summary>
    Nothing = 1 << 2,
    Zero = 1 << 3,
    Negative = 1 << 4,

    /// <summary>A number as large as the largest of the argument's type, of either sign.</summary>
    Largest = 1 << 5,

    /// <summary>A moment of year 0 or 1.</summary>
    First = 1 << 6,

    /// <summary>The last day of all.</summary>
    Last = 1 << 7,

    /// <summary>The longest time.</summary>
    Longest = 1 << 8,

    /// <summary>Characters of two, three and four bytes.</summary>
    Unicode = 1 << 9,

    /// <summary>An error for what has no answer.</summary>
    Failure = 1 << 10,
}
