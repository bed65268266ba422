namespace MatViewDb.Bench.Wide;

/// <summary>
/// Generates the wide table: a web log of 22 columns in order of time, with skewed sites, users and strings, many repeats and NULLs.
/// What belongs to a user, a site or a page follows from its number, so it is the same wherever it occurs.
/// </summary>
internal sealed class EventGenerator(long rows) : ITableGenerator
{
    internal const long RowsAtOne = 5_000_000;

    private const int FirstDay = 19723; // 2024-01-01
    private const int Days = 92;
    private const int Sites = 4000;
    private readonly int _users = (int)Math.Max(1000, rows / 6);
    private readonly int _phrases = (int)Math.Max(500, rows / 25);
    private readonly string[] _hosts = [.. Enumerable.Range(0, Sites).Select(Host)];

    public IReadOnlyList<string> Tables { get; } = ["events"];

    public long Units(string table) => rows;

    public void Write(string table, long unit, LineBuffer to)
    {
        var random = new SplitMix(21, (ulong)unit);
        var second = (long)(unit / (double)rows * Days * 86400);
        var day = (int)(second / 86400);
        var user = random.Rank(_users, 2.25);
        var site = random.Rank(Sites, 3.5);
        var page = random.Rank(Pages(site), 3);
        to.Number(unit + 1).DateTime(FirstDay + day, (int)(second % 86400)).Date(FirstDay + day).Number(site).Number(user)
            .Number(user * 64L + day / 2);
        WriteUser(user, to);
        var status = EventWords.Statuses[random.Between(0, EventWords.Statuses.Length - 1)];
        to.Number(status).Text(Url(site, page)).Text(Referrer(site, ref random)).Text(Phrase(22, site * 65536L + page, 4))
            .Text(random.Between(0, 99) < 87 ? "" : Phrase(23, random.Rank(_phrases, 3), (int)random.Between(1, 4)));
        if (random.Between(0, 99) < 70) to.Null();
        else to.Text($"{EventWords.Campaigns[random.Rank(8, 2)]}_{1 + random.Rank(40, 2)}");
        WriteFigures(status, ref random, to);
        to.End();
    }

    private static void WriteUser(int user, LineBuffer to)
    {
        var random = new SplitMix(24, (ulong)user);
        var country = random.Rank(EventWords.Countries.Length, 2.5);
        var device = random.Between(0, 99) switch
        {
            < 48 => 0,
            < 88 => 1,
            < 94 => 2,
            _ => (int)random.Between(3, 7),
        };
        to.Text(EventWords.Countries[country]).Number(country * 8 + random.Between(0, 7)).Text(EventWords.Devices[device])
            .Text(EventWords.Browsers[random.Rank(EventWords.Browsers.Length, 2)])
            .Text(EventWords.Systems[random.Rank(EventWords.Systems.Length, 2)])
            .Number(EventWords.Widths[random.Between(0, EventWords.Widths.Length - 1)]);
    }

    /// <summary>Writes duration (about log-normal around 55 ms), bytes sent, price and revenue; one row in ten has a price.</summary>
    private static void WriteFigures(int status, ref SplitMix random, LineBuffer to)
    {
        var spread = random.Unit() + random.Unit() + random.Unit() + random.Unit() - 2;
        var duration = (long)Skew.Exp2(5.77 + 3.92 * spread);
        to.Number(duration).Number(status == 304 ? 0 : 400 + (long)(duration * (20 + 300 * random.Unit())));
        if (random.Between(0, 99) < 90)
        {
            to.Null().Money(0);
            return;
        }

        var thousandths = (long)(1000 * Skew.Exp2(1.44 + 5.77 * random.Unit()));
        var items = random.Between(0, 4) == 0 ? random.Between(1, 4) : 0;
        to.Thousandths(thousandths).Money(thousandths * items / 10);
    }

    private string Referrer(int site, ref SplitMix random) => random.Between(0, 99) switch
    {
        < 38 => "",
        < 70 => Url(site, random.Rank(Pages(site), 3)),
        _ => Url(random.Rank(Sites, 3.5), 0),
    };

    /// <summary>Gives how many pages a site has: popular sites are large.</summary>
    private static int Pages(int site) => 20 + (int)(60000 / (1 + site * 0.5));

    private string Url(int site, int page)
    {
        if (page == 0) return _hosts[site] + "/";
        var random = new SplitMix(25, (ulong)(site * 131071L + page));
        var section = random.Pick(EventWords.Sections);
        var path = $"{_hosts[site]}/{section}{(section.Length > 0 ? "/" : "")}{random.Pick(EventWords.Words)}-{random.Pick(EventWords.Words)}";
        var shape = random.Next();
        if ((shape & 1) != 0) path = $"{path}/{page}";
        if ((shape & 0xE) == 0) path += ".html";
        if ((shape & 0x30) == 0) path = $"{path}?id={shape >> 40}&utm_source={random.Pick(EventWords.Campaigns)}";
        return path;
    }

    private static string Phrase(ulong kind, long id, int words)
    {
        var random = new SplitMix(kind, (ulong)id);
        var text = random.Pick(EventWords.Words);
        for (var i = 1; i < words; i++) text = $"{text} {random.Pick(EventWords.Words)}";
        return text;
    }

    private static string Host(int site)
    {
        var random = new SplitMix(26, (ulong)site);
        return random.Pick(EventWords.Schemes) + random.Pick(EventWords.Words) + random.Pick(EventWords.Words)
            + random.Pick(EventWords.Domains);
    }
}
