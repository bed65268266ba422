namespace MatViewDb.Jobs.Framework;

/// <summary>Names the priorities of jobs, StarRocks' numbers.</summary>
public static class JobPriority
{
    public const int Lowest = 0;
    public const int Low = 20;
    public const int Normal = 50;
    public const int High = 80;
    public const int Higher = 90;
    public const int Highest = 100;
}
