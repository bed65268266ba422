using MatViewDb.Sql.Ast;

namespace MatViewDb.Sql.Printing;

/// <summary>Writes statements of operators.</summary>
internal static class AdminPrinter
{
    public static bool TryPrint(Statement statement, SqlOutput output) =>
        PrintSystem(statement, output) || PrintResourceGroup(statement, output);

    private static bool PrintSystem(Statement statement, SqlOutput output)
    {
        switch (statement)
        {
            case AlterSystemSetStatement set:
                output.Raw("ALTER SYSTEM SET ").Name(set.Name).Raw(" TO ");
                SessionPrinter.PrintValue(set.Value, output);
                return true;
            case AlterSystemNodesStatement nodes:
                output.Raw("ALTER SYSTEM ").Raw(nodes.Verb).Raw(" ").Raw(nodes.Kind).Raw(" ");
                output.List(nodes.Addresses, (address, target) => target.FixedText(address)).If(nodes.Force, " FORCE");
                output.Properties(nodes.Properties, " SET ");
                return true;
            case SetFailpointStatement set:
                output.Raw("ADMIN SET FAILPOINT ").FixedText(set.Name).Raw(" = ");
                _ = set.Action is null ? output.Raw("OFF") : output.FixedText(set.Action);
                return true;
            case AdminSetConfigStatement set:
                output.Raw("ADMIN SET ").Raw(set.Backend ? "BACKEND" : "FRONTEND").Raw(" CONFIG ");
                output.PropertyList(set.Properties).If(set.Persistent, " WITH PERSISTENT");
                return true;
            case AdminShowConfigStatement show:
                output.Raw("ADMIN SHOW ").Raw(show.Backend ? "BACKEND" : "FRONTEND").Raw(" CONFIG");
                if (show.Like is { } pattern)
                {
                    output.Raw(" LIKE ").FixedText(pattern);
                }

                return true;
            case AdminStatement admin:
                PrintAdmin(admin, output);
                return true;
            default:
                return false;
        }
    }

    private static void PrintAdmin(AdminStatement admin, SqlOutput output)
    {
        output.Raw("ADMIN ").Raw(admin.Words);
        if (admin.Arguments.Count > 0)
        {
            PartitionPrinter.PrintKeyed(" ", admin.Arguments, output);
        }

        if (admin.Name is { } name)
        {
            output.Raw(admin.Words.EndsWith(" TABLE", StringComparison.Ordinal) ? " " : " FROM ").Object(name);
        }

        output.NamesInParentheses(admin.Partitions, " PARTITION ").Properties(admin.Properties, " PROPERTIES ");
        if (admin.Where is not { } where) return;
        output.Raw(" WHERE ");
        ExpressionPrinter.Print(where, output);
    }

    private static bool PrintResourceGroup(Statement statement, SqlOutput output)
    {
        switch (statement)
        {
            case CreateResourceGroupStatement create:
                output.Raw("CREATE ").If(create.OrReplace, "OR REPLACE ").Raw("RESOURCE GROUP ");
                output.If(create.IfNotExists, "IF NOT EXISTS ").Name(create.Name);
                output.If(create.Classifiers.Count > 0, " TO ").List(create.Classifiers, PrintClassifier);
                output.Properties(create.Limits, " WITH ");
                return true;
            case AlterResourceGroupStatement alter:
                output.Raw("ALTER RESOURCE GROUP ").Name(alter.Name);
                output.If(alter.AddedClassifiers.Count > 0, " ADD ").List(alter.AddedClassifiers, PrintClassifier);
                if (alter.DroppedClassifiers.Count > 0)
                {
                    output.Raw(" DROP (").List(alter.DroppedClassifiers, (id, target) => target.Raw(id.ToString()))
                        .Raw(")");
                }

                output.If(alter.DropAll, " DROP ALL").Properties(alter.Limits, " WITH ");
                return true;
            case DropResourceGroupStatement drop:
                output.Raw("DROP RESOURCE GROUP ").If(drop.IfExists, "IF EXISTS ").Name(drop.Name);
                return true;
            default:
                return false;
        }
    }

    private static void PrintClassifier(NodeList<Property> classifier, SqlOutput output) =>
        output.PropertyList(classifier);
}
