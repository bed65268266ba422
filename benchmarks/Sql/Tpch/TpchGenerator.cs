namespace MatViewDb.Bench.Tpch;

/// <summary>
/// Generates the eight TPC-H tables at a scale: schema, row counts, value ranges and dependencies of the specification
/// (clause 4.2), with its own random stream, so rows differ from dbgen's while the distributions are the same.
/// </summary>
internal sealed class TpchGenerator(double scale) : ITableGenerator
{
    private const int FirstDay = 8035;      // 1992-01-01
    private const int LastOrderDay = 10440; // 1998-12-31 less 151 days
    private const int CurrentDay = 9298;    // 1995-06-17
    private readonly CommentText _text = new();
    private readonly long _suppliers = Rows(10_000, scale);
    private readonly long _parts = Rows(200_000, scale);
    private readonly long _customers = Rows(150_000, scale);
    private readonly long _orders = Rows(1_500_000, scale);
    private readonly long _clerks = Math.Max(1, (long)(1000 * scale));

    public IReadOnlyList<string> Tables { get; } =
        ["region", "nation", "supplier", "customer", "part", "partsupp", "orders", "lineitem"];

    /// <summary>Gives how many units a table is generated in; a unit of partsupp is a part, of lineitem an order.</summary>
    public long Units(string table) => table switch
    {
        "region" => 5,
        "nation" => 25,
        "supplier" => _suppliers,
        "customer" => _customers,
        "part" or "partsupp" => _parts,
        _ => _orders,
    };

    public void Write(string table, long unit, LineBuffer to)
    {
        switch (table)
        {
            case "region": Region(unit, to); break;
            case "nation": Nation(unit, to); break;
            case "supplier": Supplier(unit, to); break;
            case "customer": Customer(unit, to); break;
            case "part": Part(unit, to); break;
            case "partsupp": PartSupplier(unit, to); break;
            case "orders": Order(unit, to, null); break;
            default: Order(unit, null, to); break;
        }
    }

    private static long Rows(long atOne, double scale) => Math.Max(1, (long)Math.Round(atOne * scale));

    private void Region(long unit, LineBuffer to)
    {
        var random = new SplitMix(1, (ulong)unit);
        to.Number(unit).Text(Vocabulary.Regions[unit]).Text(_text.Cut(ref random, 31, 115)).End();
    }

    private void Nation(long unit, LineBuffer to)
    {
        var random = new SplitMix(2, (ulong)unit);
        var (name, region) = Vocabulary.Nations[unit];
        to.Number(unit).Text(name).Number(region).Text(_text.Cut(ref random, 31, 114)).End();
    }

    private void Supplier(long unit, LineBuffer to)
    {
        var random = new SplitMix(3, (ulong)unit);
        var key = unit + 1;
        var nation = random.Between(0, 24);
        to.Number(key).Text($"Supplier#{key:D9}").Text(Address(ref random)).Number(nation).Text(Phone(nation, ref random))
            .Money(random.Between(-99999, 999999));
        var comment = _text.Cut(ref random, 25, 100).ToArray();
        // Five suppliers in ten thousand complain and five recommend (clause 4.2.3).
        var mark = random.Between(0, 9999);
        if (mark < 10)
        {
            var tail = mark < 5 ? "Complaints" : "Recommends";
            var words = $"Customer {tail}";
            var at = (int)random.Between(0, Math.Max(0, comment.Length - words.Length - 1));
            for (var i = 0; i < words.Length && at + i < comment.Length; i++) comment[at + i] = (byte)words[i];
        }

        to.Text(comment).End();
    }

    private void Customer(long unit, LineBuffer to)
    {
        var random = new SplitMix(4, (ulong)unit);
        var key = unit + 1;
        var nation = random.Between(0, 24);
        to.Number(key).Text($"Customer#{key:D9}").Text(Address(ref random)).Number(nation).Text(Phone(nation, ref random))
            .Money(random.Between(-99999, 999999)).Text(random.Pick(Vocabulary.Segments))
            .Text(_text.Cut(ref random, 29, 116)).End();
    }

    private void Part(long unit, LineBuffer to)
    {
        var random = new SplitMix(5, (ulong)unit);
        var key = unit + 1;
        var maker = random.Between(1, 5);
        var words = new string[5];
        for (var i = 0; i < 5; i++)
        {
            do words[i] = random.Pick(Vocabulary.Colors);
            while (Array.IndexOf(words, words[i]) < i);
        }

        to.Number(key).Text(string.Join(' ', words)).Text($"Manufacturer#{maker}")
            .Text($"Brand#{maker}{random.Between(1, 5)}")
            .Text($"{random.Pick(Vocabulary.TypeSize)} {random.Pick(Vocabulary.TypeFinish)} {random.Pick(Vocabulary.TypeMetal)}")
            .Number(random.Between(1, 50))
            .Text($"{random.Pick(Vocabulary.ContainerSize)} {random.Pick(Vocabulary.ContainerKind)}")
            .Money(RetailPrice(key)).Text(_text.Cut(ref random, 5, 22)).End();
    }

    private void PartSupplier(long unit, LineBuffer to)
    {
        var random = new SplitMix(6, (ulong)unit);
        var part = unit + 1;
        for (var i = 0; i < 4; i++)
        {
            to.Number(part).Number(SupplierOf(part, i)).Number(random.Between(1, 9999)).Money(random.Between(100, 100000))
                .Text(_text.Cut(ref random, 49, 198)).End();
        }
    }

    private void Order(long unit, LineBuffer? orders, LineBuffer? lines)
    {
        var random = new SplitMix(7, (ulong)unit);
        // Only the first eight keys of every 32 are used (clause 4.2.3).
        var key = unit / 8 * 32 + unit % 8 + 1;
        var customer = random.Between(1, _customers);
        while (customer % 3 == 0 && _customers > 2) customer = random.Between(1, _customers);
        var day = (int)random.Between(FirstDay, LastOrderDay);
        var count = (int)random.Between(1, 7);
        long total = 0;
        var shipped = 0;
        for (var line = 1; line <= count; line++)
        {
            var part = random.Between(1, _parts);
            var supplier = SupplierOf(part, (int)random.Between(0, 3));
            var quantity = random.Between(1, 50);
            var price = quantity * RetailPrice(part);
            var discount = random.Between(0, 10);
            var tax = random.Between(0, 8);
            var ship = day + (int)random.Between(1, 121);
            var commit = day + (int)random.Between(30, 90);
            var receipt = ship + (int)random.Between(1, 30);
            var flag = receipt <= CurrentDay ? random.Between(0, 1) == 0 ? "R" : "A" : "N";
            var open = ship > CurrentDay;
            if (!open) shipped++;
            total += (price * (100 + tax) / 100) * (100 - discount) / 100;
            var instruction = random.Pick(Vocabulary.Instructions);
            var mode = random.Pick(Vocabulary.Modes);
            var comment = _text.Cut(ref random, 10, 43);
            lines?.Number(key).Number(part).Number(supplier).Number(line).Money(quantity * 100).Money(price).Money(discount)
                .Money(tax).Text(flag).Text(open ? "O" : "F").Date(ship).Date(commit).Date(receipt).Text(instruction).Text(mode)
                .Text(comment).End();
        }

        if (orders is null) return;
        var status = shipped == count ? "F" : shipped == 0 ? "O" : "P";
        orders.Number(key).Number(customer).Text(status).Money(total).Date(day).Text(random.Pick(Vocabulary.Priorities))
            .Text($"Clerk#{random.Between(1, _clerks):D9}").Number(0).Text(_text.Cut(ref random, 19, 78)).End();
    }

    internal static long RetailPrice(long part) => 90000 + part / 10 % 20001 + 100 * (part % 1000);

    private long SupplierOf(long part, int index)
        => (part + index * (_suppliers / 4 + (part - 1) / _suppliers)) % _suppliers + 1;

    internal static string Phone(long nation, ref SplitMix random)
        => $"{nation + 10}-{random.Between(100, 999)}-{random.Between(100, 999)}-{random.Between(1000, 9999)}";

    internal static string Address(ref SplitMix random, int longest = 40)
    {
        const string Letters = "0123456789abcdefghijklmnopqrstuvwxyz ABCDEFGHIJKLMNOPQRSTUVWXYZ,";
        Span<char> text = stackalloc char[longest];
        var length = (int)random.Between(10, longest);
        for (var i = 0; i < length; i++) text[i] = Letters[(int)random.Between(0, Letters.Length - 1)];
        return new string(text[..length]);
    }
}
