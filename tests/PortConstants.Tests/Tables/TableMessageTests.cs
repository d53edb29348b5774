using PortConstants.Tables;
using PortConstants.Tests.Verifiers;

namespace PortConstants.Tests.Tables;

/// <summary>Every message about a mistake in a table, in a file that a review reads as a user does.</summary>
public class TableMessageTests
{
    private static readonly string[] Tables =
    [
        // The file.
        "", "# nothing\n", "port,name\n", "title\n", "a,b,c\nx,y,z\n", "Nr;Titel\n1;A\n", "port;Titel\n1;A\n", "Nr;name\n1;A\n",
        "port\n1\n", "7310\n7311\n", "7310,7311\n7312,7313\n", "1,7310,Orders\n2,7311,Stock\n", "Host Port,Container Port,Service\n1,2,A\n",
        "p\0o\0r\0t\0,\0n\0", "7310,Orders\n", "a;7310;tcp;Orders;x\n", "\"port,name\n",
        // The shape of a row.
        "port,name\n1\n", "port,name,risk\n1,A\n", "port,name\n1,A,b\n", "port;name\n1;A;b;c\n", "port\tname\trisk\n1\tA\n", "1,A,x\n2,B\n3,C,y,z\n",
        "port,name\n1,\"A\n", "port,name\n1,\"A\"b\n", "port|name|risk\n1|A|b|c\n", "sep=!\nport!name\n1!A!b\n",
        // Ports.
        "port,name\n,A\n", "port,name\nx,A\n", "port,name\n99999,A\n", "port,name\n21-20,A\n", "port,name\n\"1,\",A\n", "port,name\nany,A\n",
        "port,name\nAll,A\n", "port,name\n*,A\n", "port,name\nn/a,A\n", "port,name\n-,A\n", "port,name\nnone,A\n", "port,name\ndynamic,A\n",
        "port,name\nvarious,A\n", "port,name\n\"8,080\",A\n", "port;name\n8,000-8,010;A\n", "port;name\n8080,0;A\n", "port,name\n8'080,A\n", "port,name\n8080.0,A\n",
        "port,name\nx.0,A\n", "port,name\na.080,A\n", "port,name\n1.2.080,A\n", "port,name\n70.000,A\n",
        "name,from port,to port\nA,2,1\nB,1-2,3\nC,1,2-3\n", "name,tcp port,udp port\nA,,\nB,-,-\n", "name,tcp port,udp port\nA,x,\nB,,\n",
        // Names, members, protocols, counterparts.
        "port,name\n1,\n", "port,name\n1,?\n", "port,name\n1,A\n2,A\n", "port,name\n1,A\n2,a\n", "port,name,members\n1,A,B\n",
        "port,name,members\n1-2,A,B\n", "port,name,members\n1-2,A,B ?\n", "port,name,protocol\n1,A,tpc\n", "port,name,protocol\n1,A,tcp/x/y\n",
        "port,name,tcp,udp\n1,A,perhaps,\n", "port,name,encrypted\n1,A,B\n", "port,name,encrypted\n1,A,a\n",
        "port,name\n1,K\uFFFDche\n", "port,name,Gr\uFFFDe\n1,A,\n",
        "port,name\n" + new string('9', 60) + ",A\n", "port,name\n1," + new string('?', 40) + "\n2," + new string('?', 41) + "\n", "port,name\n\a,A\n",
    ];

    [Fact]
    public void Messages_AreApproved() =>
        ApprovedFile.Verify("tests/PortConstants.Tests/Tables/TableMessages.approved.txt", string.Join("\n\n", Tables.Select(Describe)) + "\n");

    private static string Describe(string text)
    {
        var details = new TableFileDetails();
        var problems = new List<TableProblem>();
        var source = new PortTableSource(TableProblems.File("own.csv", "").Settings, PortTableFile.Read(text, details));
        PortTableMerger.Build([source], [details], problems);

        return string.Join("\n", details.Problems.Concat(problems)
            .Select(problem => $"    PORT{(int)problem.Kind} at '{Show(text.Substring(problem.Start, problem.Length))}': {problem.Message}")
            .Prepend($"'{Show(text)}'"));
    }

    private static string Show(string text) =>
        text.Replace("\n", "\\n").Replace("\t", "\\t").Replace("\0", "\\0").Replace("\a", "\\a").Replace("\uFFFD", "\\uFFFD");
}
